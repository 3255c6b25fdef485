# A table of a run, with the types that the run's dictionary gives: read_entente("out", "dyads").
read_entente <- function(run, table) {
  data <- file.path(run, "data")
  columns <- read.csv(file.path(data, "dictionary.csv"), colClasses = "character", encoding = "UTF-8")
  columns <- columns[columns$table == table, ]
  classes <- c(string = "character", integer = "numeric", number = "numeric", boolean = "character", date = "Date")
  rows <- read.csv(file.path(data, paste0(table, ".csv")), encoding = "UTF-8", na.strings = "",
                   colClasses = setNames(classes[columns$type], columns$column))
  flags <- columns$column[columns$type == "boolean"]
  rows[flags] <- lapply(rows[flags], function(flag) flag == "true")
  rows
}
