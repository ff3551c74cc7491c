"""Stretches of text by writing system: names are not only Latin, and word processors want to be told."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache


class Script(StrEnum):
    """What matters for a font: Latin, Greek and Cyrillic are one. The values are language tags where one is needed."""

    COMMON = ""
    ARABIC = "ar-SA"
    HEBREW = "he-IL"
    CHINESE = "zh-CN"
    JAPANESE = "ja-JP"
    KOREAN = "ko-KR"


RIGHT_TO_LEFT = (Script.ARABIC, Script.HEBREW)
_KANA = ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0xFF66, 0xFF9F))
_HANGUL = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF))
_HAN = ((0x2E80, 0x303F), (0x3100, 0x312F), (0x3190, 0x31EF), (0x3200, 0x9FFF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F))
_WIDE = ((0xFF00, 0xFFEF), (0x20000, 0x3FFFF))
_EAST_ASIAN = (*_KANA, *_HANGUL, *_HAN, *_WIDE)


def stretches(text: str) -> Iterator[tuple[str, Script]]:
    """``text`` in pieces of one script each, in order; blanks and marks between two words of a script are its own."""
    if text.isascii():
        if text:
            yield text, Script.COMMON
        return
    east = _east_asian(text)
    pending, begun, current = "", "", Script.COMMON
    for character in text:
        script = _script(character, east)
        if script is None:
            pending += character
        elif script is current:
            begun, pending = begun + pending + character, ""
        else:
            # What stands between two scripts belongs to the line, which runs from left to right.
            if current is Script.COMMON:
                begun, pending = begun + pending, ""
            if begun:
                yield begun, current
            if script is Script.COMMON:
                begun, pending = pending + character, ""
            else:
                if pending:
                    yield pending, Script.COMMON
                begun, pending = character, ""
            current = script
    if current is Script.COMMON:
        begun, pending = begun + pending, ""
    if begun:
        yield begun, current
    if pending:
        yield pending, Script.COMMON


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter is of a script that runs from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


@lru_cache(maxsize=4096)
def _script(character: str, east: Script) -> Script | None:
    """None for what takes the script of its neighbours."""
    direction = unicodedata.bidirectional(character)
    if direction in ("AL", "AN"):
        return Script.ARABIC
    if direction == "R":
        return Script.HEBREW
    if _within(character, _EAST_ASIAN):
        return east
    if direction == "NSM" or character.isspace() or unicodedata.category(character)[0] in "PSZ":
        return None
    return Script.COMMON


def _east_asian(text: str) -> Script:
    """Han characters alone do not tell whose they are: kana and hangul beside them do."""
    if any(_within(character, _KANA) for character in text):
        return Script.JAPANESE
    if any(_within(character, _HANGUL) for character in text):
        return Script.KOREAN
    return Script.CHINESE


def _within(character: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(character) <= last for first, last in ranges)
