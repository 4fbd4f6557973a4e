"""The rules of panelpress, written a second time from the contract alone.

Nothing here was written from, or is shared with, the program: where the two disagree, one of them
(or the contract) is wrong, and that is what the comparison is for.
"""
