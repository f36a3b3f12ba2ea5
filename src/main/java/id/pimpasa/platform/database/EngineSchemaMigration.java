package id.pimpasa.platform.database;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in the engine's own jar. As a migration it runs once, under Flyway's
 * lock, on whichever node starts first; the engine itself may then run without the right to change its schema.
 */
@Component
class EngineSchemaMigration implements JavaMigration {

    private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.postgres.create.";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "engine 7.24";
    }

    @Override
    public Integer getChecksum() {
        return 72400;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var scripts = new ResourceDatabasePopulator();
        for (var part : new String[] {
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history"
        }) {
            scripts.addScript(new ClassPathResource(SCRIPTS + part + ".sql"));
        }
        scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }
}
