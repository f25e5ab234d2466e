"""Reads notes in parallel, and writes the table of their lesions as Parquet, a folder for each year.

    spark-submit notes_to_parquet.py NOTES TABLE [COMMAND]

NOTES is a folder of any file system that Spark reads, with those in it; TABLE is a new folder. COMMAND is `cto-note`
as the workers call it. It runs once for each partition, however many notes that holds.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession

TYPES = {"text": "string", "integer": "int", "number": "double", "boolean": "boolean", "date": "date"}


def schema_of(command):
    """The columns of the lesions with their types, as the dictionary of the command has them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "dictionary.jsonl")
        subprocess.run(f"{command} export --dictionary {file}", shell=True, check=True, capture_output=True)
        columns = [json.loads(line) for line in file.read_text().splitlines()]
    names = [c for c in columns if c["table"] == "lesions" and not c["free_text"]]
    return ", ".join(f"{c['name']} {TYPES[c['type']]}" for c in names)


def main(notes, table, command="cto-note"):
    spark = SparkSession.builder.appName("CTO Notes").getOrCreate()
    context = spark.sparkContext
    context._jsc.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true")
    files = context.wholeTextFiles(notes, minPartitions=4 * context.defaultParallelism)
    lines = files.map(lambda file: json.dumps({"name": file[0], "text": file[1]}))
    # A note with an error is exported as far as it is valid, and ends the command with 1: only 2 is a failure.
    export = f"{command} export - --stdin-name notes.jsonl --to - --format jsonl"
    rows = lines.pipe(f"sh -c '{export}; [ $? -lt 2 ]'", checkCode=True)
    spark.read.schema(schema_of(command)).json(rows).write.partitionBy("year").parquet(table)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
