"""A table of a run, with the types that the run's dictionary gives: read_entente("out", "dyads")."""
import pandas as pd


def read_entente(run, table):
    columns = pd.read_csv(f"{run}/data/dictionary.csv", keep_default_na=False)
    columns = columns[columns["table"] == table].set_index("column")["type"]
    kinds = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
    types = {column: kinds[kind] for column, kind in columns.items() if kind != "date"}
    dates = list(columns[columns == "date"].index)
    return pd.read_csv(f"{run}/data/{table}.csv", dtype=types, parse_dates=dates,
                       keep_default_na=False, na_values=[""])
