#!/usr/bin/env python3
"""Prints, as a JSON object, how many errors a JSON Schema finds in each TOML file.

usage: validate.py SCHEMA FILE...
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


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    counts = {}
    for path in sys.argv[2:]:
        with open(path, "rb") as file:
            counts[path] = sum(1 for _ in validator.iter_errors(as_json(tomllib.load(file))))
    print(json.dumps(counts))


main()
