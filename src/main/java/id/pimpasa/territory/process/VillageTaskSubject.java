package id.pimpasa.territory.process;

import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.process.ProcessVariable;
import id.pimpasa.platform.process.TaskSubject;
import id.pimpasa.territory.Territory;
import id.pimpasa.territory.VillageCode;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Lets the name of a step that is opened once for each village end with the village's name. */
@ProcessBean("villageTaskSubject")
public class VillageTaskSubject implements TaskListener {

    private static final ProcessVariable<String> VILLAGE_CODE = ProcessVariable.text("villageCode");

    private final Territory territory;

    VillageTaskSubject(Territory territory) {
        this.territory = territory;
    }

    @Override
    public void notify(DelegateTask task) {
        var village = territory.village(new VillageCode(VILLAGE_CODE.get(task)));
        TaskSubject.VARIABLE.setLocal(task, village.shortName());
    }
}
