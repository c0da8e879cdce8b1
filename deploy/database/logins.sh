#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: two logins, neither of which can pass row-level security by.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner="$OWNER_PASSWORD" --set=serve="$SERVE_PASSWORD" <<'SQL'
create role plumbline_owner login password :'owner' nosuperuser nobypassrls;
create role plumbline_serve login password :'serve' nosuperuser nobypassrls nocreatedb nocreaterole;
create database plumbline owner plumbline_owner;
SQL
