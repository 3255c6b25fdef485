* A table of a run, with the types that the run's dictionary gives: do entente.do out dyads
args run table
local plain varnames(1) case(preserve) stringcols(_all) bindquote(strict) maxquotedrows(unlimited) encoding("utf-8") clear
import delimited using "`run'/data/dictionary.csv", `plain'
levelsof column if table == "`table'" & inlist(type, "integer", "number"), local(numbers) clean
levelsof column if table == "`table'" & type == "boolean", local(flags) clean
levelsof column if table == "`table'" & type == "date", local(dates) clean
import delimited using "`run'/data/`table'.csv", `plain'
if "`numbers'" != "" destring `numbers', replace
foreach flag of local flags {
    generate byte is_true = `flag' == "true" if `flag' != ""
    drop `flag'
    rename is_true `flag'
}
foreach date of local dates {
    generate long day = daily(`date', "YMD")
    format day %td
    drop `date'
    rename day `date'
}
