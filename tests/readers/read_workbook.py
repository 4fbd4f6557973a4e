#!/usr/bin/python3
"""Reads a workbook with openpyxl and prints it as JSON.

usage: read_workbook.py WORKBOOK.xlsx             the cached values
       read_workbook.py --formulas WORKBOOK.xlsx  formulas in place of their cached values

"sheets" holds, in order, each sheet's "name", "rows" (values; dates as ISO text), "tables" (name to range),
"charts" (their number), "frozen" (the cell below the frozen heads) and "header" and "footer" as printed;
"properties" the document's.
"""

import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def read_sheet(sheet):
    return {
        "name": sheet.title,
        "rows": [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)],
        "tables": {table.name: table.ref for table in sheet.tables.values()},
        "charts": len(sheet._charts),
        "frozen": sheet.freeze_panes,
        "header": sheet.oddHeader.center.text,
        "footer": sheet.oddFooter.center.text,
    }


def read(path, is_cached):
    book = openpyxl.load_workbook(path, data_only=is_cached)
    properties = book.properties
    return {
        "path": path,
        "properties": {
            "title": properties.title,
            "subject": properties.subject,
            "creator": properties.creator,
            "created": plain(properties.created),
        },
        "sheets": [read_sheet(sheet) for sheet in book.worksheets],
    }


if __name__ == "__main__":
    json.dump(read(sys.argv[-1], "--formulas" not in sys.argv), sys.stdout, indent=1, ensure_ascii=False)
