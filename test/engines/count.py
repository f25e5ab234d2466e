"""Counts lesions by the files of SQL: count.py TABLE SQL_FOLDER RESULT, a line of JSON for each count."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession

table, queries, result = sys.argv[1:]
spark = SparkSession.builder.getOrCreate()
spark.read.parquet(table).createOrReplaceTempView("lesions")
with open(result, "w") as file:
    for query in sorted(Path(queries).glob("*.sql")):
        for row in spark.sql(query.read_text()).collect():
            file.write(json.dumps(row.asDict(), default=float) + "\n")
    workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    file.write(json.dumps({"workers": workers}) + "\n")
spark.stop()
