# Sourced: makes a folder that Spark's own classes start from, out of the jars that the build has fetched, since no
# registry has Spark's scripts. Sets SPARK_HOME and defines spark_class, which runs a class of Spark as bin/spark-class does.
make_spark_home() {
  export SPARK_HOME=$1 SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
  mkdir -p "$SPARK_HOME/jars"
  touch "$SPARK_HOME/RELEASE"
  tr ':' '\n' <"$home/cli/target/spark.classpath" | xargs -I{} ln -s {} "$SPARK_HOME/jars/"
}

# Spark's launcher prints the command that it wants, its words ended by NUL, after an empty line.
spark_class() {
  local words=()
  mapfile -d '' -t words < <(java -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@")
  while [ "${#words[@]}" -gt 0 ] && [ -z "${words[0]//[$'\n']/}" ]; do words=("${words[@]:1}"); done
  [ "${#words[@]}" -gt 0 ] || { echo "Spark's launcher gave no command for $1" >&2; return 1; }
  words[0]=${words[0]#$'\n'}
  exec "${words[@]}"
}

spark_submit() {
  (spark_class org.apache.spark.deploy.SparkSubmit "$@")
}
