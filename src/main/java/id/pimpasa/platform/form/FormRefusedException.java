package id.pimpasa.platform.form;

import id.pimpasa.platform.error.InvalidInputException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Carries a refusal out of the engine; its REST API answers 400 with the message, and the form stays as it is. */
public class FormRefusedException extends FormFieldValidationException {

    private static final long serialVersionUID = 1L;

    public FormRefusedException(InvalidInputException reason) {
        super(reason.field().orElse(""), reason.getMessage(), reason);
    }
}
