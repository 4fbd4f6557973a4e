"""Tables as TOML text: values first, then tables, then arrays of tables."""

import json
from datetime import date, datetime
from typing import Any

Table = dict[str, Any]


class Literal(str):
    """Text that stands in the file as it is, such as `1_000.50`."""


def write(table: Table, path: str = "") -> str:
    """The text of a table; keys whose value is None are absent."""
    present = {key: value for key, value in table.items() if value is not None}
    lines = [f"{key} = {_value(v)}" for key, v in present.items() if not _is_nested(v)]
    text = "".join(line + "\n" for line in lines)
    for key, value in present.items():
        name = f"{path}{key}"
        if isinstance(value, dict):
            text += f"[{name}]\n" + write(value, name + ".")
        elif _is_nested(value):
            text += "".join(f"[[{name}]]\n" + write(item, name + ".") for item in value)
    return text


def _is_nested(value: Any) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(v, dict) for v in value)
    )


def _value(value: Any) -> str:
    if isinstance(value, Literal):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)
