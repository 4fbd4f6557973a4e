#!/usr/bin/env python3
"""Prints, as a JSON object, how many errors a JSON Schema finds in each TOML file.

usage: validate.py --schema SCHEMA FILE... [--schema SCHEMA FILE...]...
"""

import datetime
import json
import sys
import tomllib

import jsonschema


def as_json(value):
    """The value as an editor of TOML shows it to a schema: dates and times are strings."""
    if isinstance(value, dict):
        return {key: as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [as_json(each) for each in value]
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return value


def validator_of(path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def main():
    counts = {}
    words = iter(sys.argv[1:])
    for word in words:
        if word == "--schema":
            validator = validator_of(next(words))
            continue
        with open(word, "rb") as file:
            counts[word] = sum(1 for _ in validator.iter_errors(as_json(tomllib.load(file))))
    print(json.dumps(counts))


main()
