#!/usr/bin/python3
"""Reads messages as Python's own email package does, and prints what it finds as JSON.

usage: read_email.py MESSAGE.eml…

One object a message, in the order given: "path", "headers" (decoded, in order, as [name, value]), "to", "cc"
and "from" (plain addresses), "to_names" and "cc_names", "parts" (type, disposition, file name, and text, with
the words that a reader of HTML sees, or the size of what is not text) and "defects", which is empty for a message without fault.
"""

import email
import email.policy
import html.parser
import json
import sys


class Words(html.parser.HTMLParser):
    """The words between the tags of the body."""

    def __init__(self):
        super().__init__()
        self.words = []
        self.is_body = False

    def handle_starttag(self, tag, attrs):
        self.is_body |= tag == "body"

    def handle_data(self, data):
        self.words += data.split() if self.is_body else []


def words_of(text):
    reader = Words()
    reader.feed(text)
    return reader.words


def addresses(message, header):
    return [a.addr_spec for a in message[header].addresses] if message[header] else []


def names(message, header):
    return [a.display_name for a in message[header].addresses] if message[header] else []


def read_part(part):
    is_text = part.get_content_maintype() == "text"
    content = part.get_content()
    return {
        "type": part.get_content_type(),
        "disposition": part.get_content_disposition(),
        "file_name": part.get_filename(),
        "text": content if is_text else None,
        "words": words_of(content) if part.get_content_subtype() == "html" else None,
        "size": None if is_text else len(content),
    }


def defects_of(message):
    found = [f"{name}: {d}" for name, value in message.items() for d in value.defects]
    for part in message.walk():
        found += [repr(d) for d in part.defects]
    return found


def read(path):
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    parts = [read_part(p) for p in message.walk() if not p.is_multipart()]
    return {
        "path": path,
        "headers": [[name, str(value)] for name, value in message.items()],
        "from": addresses(message, "From"),
        "to": addresses(message, "To"),
        "cc": addresses(message, "Cc"),
        "to_names": names(message, "To"),
        "cc_names": names(message, "Cc"),
        "parts": parts,
        "defects": defects_of(message),
    }


if __name__ == "__main__":
    json.dump([read(path) for path in sys.argv[1:]], sys.stdout, indent=1, ensure_ascii=False)
