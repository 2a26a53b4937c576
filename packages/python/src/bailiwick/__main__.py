"""`python -m bailiwick`: the program of this environment."""

import os
import sys

from ._program import program

if __name__ == "__main__":
    found = program()
    os.execv(found, [found, *sys.argv[1:]])
