#!/usr/bin/python3
"""Reads messages as Python's own email package does, and prints what it finds as JSON.

usage: read_email.py MESSAGE.eml…

One object a message, in the order given: "path", "headers" (decoded, in order, as [name, value]), "to", "cc"
and "from" (plain addresses), "parts" (type, disposition, file name, and text, or the size of what is not text)
and "defects", which is empty for a message without fault.
"""

import email
import email.policy
import json
import sys


def addresses(message, header):
    return [a.addr_spec for a in message[header].addresses] if message[header] else []


def read_part(part):
    is_text = part.get_content_maintype() == "text"
    content = part.get_content()
    return {
        "type": part.get_content_type(),
        "disposition": part.get_content_disposition(),
        "file_name": part.get_filename(),
        "text": content if is_text else None,
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
        "parts": parts,
        "defects": defects_of(message),
    }


if __name__ == "__main__":
    json.dump([read(path) for path in sys.argv[1:]], sys.stdout, indent=1, ensure_ascii=False)
