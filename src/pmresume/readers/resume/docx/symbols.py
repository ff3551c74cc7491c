"""What the signs of symbol fonts show, as characters that every font has."""

from __future__ import annotations

_WINGDINGS = {
    0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑",
    0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA7: "▪", 0xA8: "◻", 0xAB: "★", 0xB2: "✧", 0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_SYMBOL = {
    0x2B: "+", 0x2D: "−", 0xA3: "≤", 0xA5: "∞", 0xA7: "♣", 0xA8: "♦", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥",
    0xB4: "×", 0xB7: "•", 0xBB: "≈", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE2: "®", 0xE4: "™",
}  # fmt: skip
_FONTS = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}
_OTHERS = ("wingdings 2", "wingdings 3", "webdings", "zapf dingbats", "zapfdingbats")


def shown(sign: str, font: str) -> str:
    """The character that ``sign`` shows in ``font``, "" where it is a picture that no character stands for.

    The codes are those of the fonts' own tables, which Word writes plain or moved up to U+F000.
    """
    code = ord(sign)
    font = font.lower()
    private = 0xE000 <= code <= 0xF8FF
    if sign.isspace() or (not private and font not in _FONTS and font not in _OTHERS):
        return sign
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if font in _FONTS:
        return _FONTS[font].get(low, sign if font == "symbol" and low < 0x7F and low == code else "")
    if private and font not in _OTHERS:
        # The font is unknown: the two signs that nearly every list uses are the same in most.
        return {0xB7: "•", 0xA7: "▪"}.get(low, "")
    return ""
