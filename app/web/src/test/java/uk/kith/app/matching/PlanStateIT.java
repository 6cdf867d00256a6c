package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.register.Register;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.StartPlan;

/** Where a plan stands, for who waits for it (R-MATCH-22). */
@ArquillianTest
class PlanStateIT {

  @Inject Register register;
  @Inject Plans plans;
  @Inject Sql sql;

  /** A page that follows it asks each second: that is no look at the plan. */
  @Test
  void whereItStandsIsToldWithoutWhatItSaysAndWithoutAnAudit() throws Exception {
    register.fosterHome(1);
    SearchId search = register.search(register.child(Register.aChildOf(9)));
    PlanId id = register.as(OFFICER, () -> plans.start(new StartPlan(DAY, List.of(search))));
    PlanView state = register.as(OFFICER, () -> plans.getState(id));
    assertEquals(Jobs.Status.DONE, state.status());
    assertFalse(state.isUnfinished());
    assertNull(state.result());
    assertEquals(0, views(id));
    assertNotNull(register.as(OFFICER, () -> plans.getPlan(id)).result());
    assertEquals(1, views(id));
  }

  private long views(PlanId id) {
    return sql.count(
        "select count(*) from app.audit_event where action = 'plan-viewed' and thing_id = ?",
        id.value());
  }
}
