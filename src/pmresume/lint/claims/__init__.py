"""What an inventory holds, for the rules that compare a resume with it."""
