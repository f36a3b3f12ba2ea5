package id.pimpasa.platform.database;

import java.nio.file.Path;

/** Another running PIMPASA uses the data folder; two servers on one database folder would destroy it. */
public class DataFolderInUseException extends IllegalStateException {

    DataFolderInUseException(Path folder) {
        super("The data folder " + folder.toAbsolutePath() + " is in use by another running PIMPASA. "
                + "Stop that one first, or choose another folder with PIMPASA_DATA_DIR.");
    }
}
