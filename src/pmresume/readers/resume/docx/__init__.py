"""Word documents that anybody wrote, read as a person sees them."""

from pmresume.readers.resume.docx.reader import read_docx

__all__ = ["read_docx"]
