package id.pimpasa.outreach.process;

import static id.pimpasa.outreach.process.VillagePromotionProcess.Variables.LATE_STEP;

import id.pimpasa.access.Role;
import id.pimpasa.outreach.application.PromoteVillage;
import id.pimpasa.platform.process.ProcessBean;
import id.pimpasa.platform.user.UserId;
import id.pimpasa.territory.Territory;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Who proposes a village, and who sees to it when a step is late: whoever stands above the person it waits for. */
@ProcessBean("promotionPeople")
public class PromotionPeople {

    private final PromoteVillage promoteVillage;
    private final Territory territory;

    PromotionPeople(PromoteVillage promoteVillage, Territory territory) {
        this.promoteVillage = promoteVillage;
        this.territory = territory;
    }

    public String proposer(DelegateExecution execution) {
        return promoteVillage
                .proposerOf(execution.getProcessBusinessKey())
                .map(UserId::value)
                .orElse(null);
    }

    public String superiors(DelegateExecution execution) {
        var office = promoteVillage.get(execution.getProcessBusinessKey()).office();
        return switch (LATE_STEP.get(execution)) {
            case PROPOSE -> Role.INTEL.groupOf(office);
            case CHECK -> Role.KAKANIM.groupOf(office);
            default -> Role.KABID_INTEL.groupOf(territory.kanwilOf(office));
        };
    }
}
