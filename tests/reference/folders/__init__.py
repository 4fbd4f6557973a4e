"""Random inputs folders, valid by the contract, that crowd the edges of the rules."""
