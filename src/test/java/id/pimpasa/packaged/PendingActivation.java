package id.pimpasa.packaged;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/** A batch whose ceremony has just been recorded, put into the database as the steps before would have left it. */
record PendingActivation(UUID batch, int officers) {

    private static final String BATCH = """
            INSERT INTO pimpasa.appointment_batch (id, version, office, number, status, nominated_at, decree_number,
                    decree_signed_on, decree_valid_from, decree_valid_until, ceremony_at, ceremony_place, ceremony_round,
                    ceremony_revision, ceremony_held)
            VALUES ('%1$s', 0, 'tangerang', 'ANGKATAN-TANGERANG-UJI', 'INAUGURATED', now(), 'UJI-1', current_date,
                    current_date, current_date + 700, now(), 'Aula', 1, 0, true);
            INSERT INTO pimpasa.ceremony_held (batch_id, round, held_at, place) VALUES ('%1$s', 1, now(), 'Aula');
            WITH villages AS (
                SELECT code, row_number() OVER (ORDER BY code) AS position
                  FROM pimpasa.village WHERE code LIKE '36.04.%%' ORDER BY code LIMIT %2$d),
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

    private static final String START = """
            {"businessKey": "%s",
             "variables": {"officeCode": {"value": "tangerang", "type": "String"},
                           "everyoneInducted": {"value": true, "type": "Boolean"}},
             "startInstructions": [{"type": "startBeforeActivity", "activityId": "serviceTask_activateOfficers"}]}
            """;

    static PendingActivation of(int officers, DatabaseServer database) throws IOException, SQLException {
        var batch = UUID.randomUUID();
        database.change(BATCH.formatted(batch, officers));
        return new PendingActivation(batch, officers);
    }

    /** What the engine is asked to begin with. */
    String start() {
        return START.formatted(batch);
    }
}
