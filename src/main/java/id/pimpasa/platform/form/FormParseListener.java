package id.pimpasa.platform.form;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the guard in front of every human step and every start form of every model. */
@Component
public class FormParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<FormGuard> guard;

    FormParseListener(ObjectProvider<FormGuard> guard) {
        this.guard = guard;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new GuardedTaskFormHandler(task.getTaskFormHandler(), guard.getObject()));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, FormParseListener::refuseUnlessFormWasChecked);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl startEvent) {
        if (scope instanceof ProcessDefinitionEntity process && process.getStartFormHandler() != null) {
            process.setStartFormHandler(new GuardedStartFormHandler(process.getStartFormHandler(), guard.getObject()));
        }
    }

    private static void refuseUnlessFormWasChecked(DelegateTask task) {
        if (!CompletionMark.take(task.getId())) {
            throw new IllegalStateException("Task " + task.getId() + " can only be completed with its form");
        }
    }
}
