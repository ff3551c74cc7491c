"""Word documents that anybody wrote, read as a person sees them."""

from pmresume.readers.resume.docx.reader import paragraphs_of, read_docx

__all__ = ["paragraphs_of", "read_docx"]
