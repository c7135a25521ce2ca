-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sales support system of the operations manual: engineers, the jobs that
-- clients ask for, and who applied to what.

CREATE SCHEMA audit;

CREATE TYPE job_status AS ENUM ('DRAFT', 'ACTIVE', 'FILLED', 'CLOSED');
CREATE TYPE application_status AS ENUM ('APPLIED', 'INTERVIEW', 'OFFERED', 'ACCEPTED', 'REJECTED');

CREATE TABLE users (
    id            text PRIMARY KEY CHECK (id ~ '^user-[0-9]+$'),
    email         text NOT NULL UNIQUE,
    display_name  text NOT NULL,
    role          text NOT NULL DEFAULT 'sales' CHECK (role IN ('sales', 'manager', 'admin')),
    is_active     boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL DEFAULT now(),
    last_login_at timestamptz
);

CREATE TABLE user_profiles (
    user_id     text PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    kana        text NOT NULL,
    phone       text,
    prefecture  text NOT NULL,
    birth_date  date,
    preferences jsonb NOT NULL DEFAULT '{}',
    avatar      bytea
);

CREATE TABLE clients (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL UNIQUE,
    industry   text NOT NULL,
    prefecture text NOT NULL
);

CREATE TABLE skills (
    id       smallint PRIMARY KEY,
    name     text NOT NULL UNIQUE,
    category text NOT NULL
);

CREATE TABLE employees (
    id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name    text NOT NULL,
    kana         text NOT NULL,
    department   text NOT NULL,
    hired_on     date NOT NULL,
    monthly_rate numeric(10, 0) NOT NULL CHECK (monthly_rate > 0),
    available_on date,
    note         text
);

CREATE TABLE employee_skills (
    employee_id integer NOT NULL REFERENCES employees ON DELETE CASCADE,
    skill_id    smallint NOT NULL REFERENCES skills,
    years       numeric(3, 1) NOT NULL,
    PRIMARY KEY (employee_id, skill_id)
);

CREATE TABLE projects (
    id         integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id  integer NOT NULL REFERENCES clients,
    title      text NOT NULL,
    started_on date NOT NULL,
    ended_on   date,
    CHECK (ended_on IS NULL OR ended_on >= started_on)
);

CREATE TABLE job_requirements (
    id              integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id      integer NOT NULL REFERENCES projects,
    title           text NOT NULL,
    description     text NOT NULL,
    status          job_status NOT NULL DEFAULT 'DRAFT',
    required_skills text[] NOT NULL DEFAULT '{}',
    monthly_rate    int4range NOT NULL,
    headcount       smallint NOT NULL DEFAULT 1 CHECK (headcount > 0),
    posted_by       text NOT NULL REFERENCES users ON DELETE CASCADE,
    posted_at       timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX job_requirements_status_posted_at ON job_requirements (status, posted_at DESC);
CREATE INDEX job_requirements_required_skills ON job_requirements USING gin (required_skills);
CREATE INDEX job_requirements_active ON job_requirements (posted_at) WHERE status = 'ACTIVE';

CREATE SEQUENCE application_number_seq START 100001;

CREATE TABLE applications (
    number             text PRIMARY KEY DEFAULT 'A-' || nextval('application_number_seq'),
    job_requirement_id integer NOT NULL REFERENCES job_requirements ON DELETE CASCADE,
    employee_id        integer NOT NULL REFERENCES employees,
    status             application_status NOT NULL DEFAULT 'APPLIED',
    offered_rate       numeric(10, 0),
    comment            text,
    applied_at         timestamptz NOT NULL DEFAULT now(),
    UNIQUE (job_requirement_id, employee_id)
);
ALTER SEQUENCE application_number_seq OWNED BY applications.number;
CREATE INDEX applications_employee_id ON applications (employee_id);
CREATE INDEX applications_status ON applications (status);

CREATE TABLE audit.events (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    occurred_at timestamptz NOT NULL DEFAULT now(),
    user_id     text,
    action      text NOT NULL,
    detail      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX events_occurred_at ON audit.events USING brin (occurred_at);

CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER job_requirements_touch BEFORE UPDATE ON job_requirements
    FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

-- Percentage of a job's required skills that an employee has.
CREATE FUNCTION match_score(employee integer, job integer) RETURNS numeric LANGUAGE sql STABLE AS $$
    SELECT round(100.0 * count(s.id) / greatest(cardinality(j.required_skills), 1), 1)
    FROM job_requirements j
    LEFT JOIN employee_skills es ON es.employee_id = employee
    LEFT JOIN skills s ON s.id = es.skill_id AND s.name = ANY (j.required_skills)
    WHERE j.id = job
    GROUP BY j.id
$$;

CREATE VIEW open_positions AS
    SELECT j.id, j.title, c.name AS client, c.prefecture, j.required_skills, j.monthly_rate,
           j.headcount - count(a.number) FILTER (WHERE a.status = 'ACCEPTED') AS open_headcount,
           count(a.number) AS applications, j.posted_at
    FROM job_requirements j
    JOIN projects p ON p.id = j.project_id
    JOIN clients c ON c.id = p.client_id
    LEFT JOIN applications a ON a.job_requirement_id = j.id
    WHERE j.status = 'ACTIVE'
    GROUP BY j.id, c.id;

CREATE MATERIALIZED VIEW monthly_applications AS
    SELECT date_trunc('month', applied_at, 'Asia/Tokyo') AS month, status, count(*) AS applications
    FROM applications
    GROUP BY 1, 2;

COMMENT ON TABLE job_requirements IS '案件要件';
COMMENT ON TABLE employees IS '要員（エンジニア）';
COMMENT ON TABLE applications IS '応募';
