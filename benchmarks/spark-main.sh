# To be sourced: what a program of the tests of analytics needs to run with Spark in its JVM.
# $home is the project's folder; sets $spark_java, to be followed by the class and its arguments. The collector is that of
# ./entente.
[ -n "${BUILT:-}" ] || mvn -q -B ${MAVEN_ARGS:-} -f "$home/pom.xml" -P benchmarks -pl benchmarks,cli -am -DskipTests package
classes=$home/analytics/target/test-classes:$home/analytics/target/classes:$home/core/target/classes
classes=$classes:$home/ingest/target/classes:$(cat "$home/cli/target/spark.classpath")
classes=$classes:$(tr : '\n' <"$home/benchmarks/target/classpath" | grep -E 'opennlp|duckdb' | paste -sd:)
spark_java=(java "-Xmx${HEAP:-2g}" -XX:+UseParallelGC "-Djava.io.tmpdir=$work" -cp "$classes")
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.util.calendar; do
  spark_java+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
export SPARK_LOCAL_IP=127.0.0.1
