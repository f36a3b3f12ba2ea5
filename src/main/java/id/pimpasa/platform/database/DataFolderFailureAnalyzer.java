package id.pimpasa.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in three lines why the application did not start, instead of a page of stack trace. */
class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderInUseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other application, or set PIMPASA_DATA_DIR to a folder of its own and start again.",
                cause);
    }
}
