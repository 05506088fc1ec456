"""The library: engine, tables, migrations, one repository a table family."""
