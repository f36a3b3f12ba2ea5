package id.pimpasa.platform.form;

import java.util.List;
import java.util.Optional;

/** A form as the server knows it: the fields that its file declares, and no others. */
record FormSchema(String id, List<FormField> fields) {

    FormSchema {
        fields = List.copyOf(fields);
    }

    Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
