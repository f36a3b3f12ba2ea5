package id.pimpasa.packaged;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/** A batch whose ceremony has just been recorded, put into the database as the steps before would have left it. */
final class PendingActivation {

    private static final String BATCH = """
            INSERT INTO pimpasa.appointment_batch (id, version, office, number, status, nominated_at, decree_number,
                    decree_signed_on, decree_valid_from, decree_valid_until, ceremony_at, ceremony_place, ceremony_round,
                    ceremony_revision, ceremony_held)
            VALUES ('%1$s', 0, 'tangerang', 'ANGKATAN-TANGERANG-UJI', 'INAUGURATED', now(), 'UJI-1', current_date,
                    current_date, current_date + 700, now(), 'Aula', 1, 0, true);
            INSERT INTO pimpasa.ceremony_held (batch_id, round, held_at, place) VALUES ('%1$s', 1, now(), 'Aula');
            WITH villages AS (
                SELECT code, row_number() OVER (ORDER BY code) AS position
                  FROM pimpasa.village WHERE code LIKE '36.0%%' ORDER BY code LIMIT %2$d),
            candidates AS (
                INSERT INTO pimpasa.appointment_candidate (id, batch_id, position, name, nip, grade, job_title, email,
                        years_of_service, disciplined, briefed, eligible, present, inducted_in, standing, activated)
                SELECT gen_random_uuid(), '%1$s', position, 'Petugas Uji ' || position,
                       '199001012015031' || lpad(position::text, 3, '0'), 'III/b', 'Analis',
                       'petugas' || position || '@pimpasa.test', 5, false, true, true, true, 1, 'NOMINATED', false
                  FROM villages
                RETURNING id, position),
            consents AS (
                INSERT INTO pimpasa.village_consent (batch_id, village_code, agreed, given_on, signatory, recorded_by,
                        recorded_at, criteria, score)
                SELECT '%1$s', code, true, current_date, 'Kepala Desa', 'uji', now(), '', 0 FROM villages)
            INSERT INTO pimpasa.appointment_candidate_village (candidate_id, village_code)
            SELECT id, code FROM candidates JOIN villages USING (position)
            """;

    /** The engine waits to begin the activation: an application's job executor takes the job up. */
    private static final String PROCESS = """
            INSERT INTO act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_,
                    proc_def_key_, act_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                    cached_ent_state_, sequence_counter_)
            SELECT '%1$s', 1, '%1$s', '%1$s', '%1$s', id_, key_, 'serviceTask_activateOfficers', true, false, true, false,
                   1, 20, 1
              FROM act_re_procdef WHERE key_ = 'officerAppointment';
            INSERT INTO act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, var_scope_,
                    text_, long_, sequence_counter_, is_concurrent_local_)
            SELECT gen_random_uuid(), 1, type, name, e.id_, e.id_, e.proc_def_id_, e.id_, words, number, 1, false
              FROM act_ru_execution e, (VALUES ('officeCode', 'string', 'tangerang', NULL),
                                               ('everyoneInducted', 'boolean', NULL, 1)) AS v (name, type, words, number)
             WHERE e.id_ = '%1$s';
            INSERT INTO act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_,
                    process_def_id_, process_def_key_, retries_, handler_type_, handler_cfg_, deployment_id_,
                    suspension_state_, job_def_id_, priority_, sequence_counter_, create_time_, duedate_)
            SELECT gen_random_uuid(), 1, 'message', true, e.id_, e.id_, e.id_, p.id_, p.key_, 3, 'async-continuation',
                   'transition-create-scope', p.deployment_id_, 1, d.id_, 0, 1, now(), now() - interval '1 day'
              FROM act_ru_execution e
              JOIN act_re_procdef p ON p.id_ = e.proc_def_id_
              JOIN act_ru_jobdef d ON d.proc_def_id_ = p.id_ AND d.act_id_ = e.act_id_
             WHERE e.id_ = '%1$s'
            """;

    private PendingActivation() {}

    static void put(int officers, DatabaseServer database) throws IOException, SQLException {
        var batch = UUID.randomUUID();
        database.change(BATCH.formatted(batch, officers));
        database.change(PROCESS.formatted(batch));
    }
}
