package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Form;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.engine.order.FinalDecision;

/** R-COURT-33: a revocation that is refused in words leads to where it takes effect. */
class RevocationCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ProceedingsView CARE =
      ACareCase.on(TODAY, ACareCase.inCase(ACareCase.AVA), ACareCase.inCase(ACareCase.NOAH));
  private static final ProceedingsView OPEN =
      ACareCase.of(ProceedingsKind.REVOCATION, TODAY, ACareCase.inCase(ACareCase.AVA));
  private static final ProceedingsView ENDED =
      ACareCase.of(
          ProceedingsKind.REVOCATION,
          TODAY,
          ACareCase.inCase(ACareCase.AVA, LocalDate.of(2014, 7, 1), FinalDecision.REFUSED));
  private static final Form REFUSED =
      Form.prefilled(Map.of("otherWords", "Placement order revoked"))
          .with("otherWords", "This would not revoke the placement order");

  private static List<String> links(Form form, ProceedingsView... cases) {
    return RevocationCases.of(
            new CaseForm(CARE, ACareCase.NAMES, List.of(), true),
            form,
            List.of(ACareCase.AVA),
            child -> List.of(cases))
        .stream()
        .map(each -> each.text() + " " + each.href())
        .toList();
  }

  @Test
  void theOpenApplicationToRevokeIsLinked() {
    assertEquals(
        List.of(
            "Record how the application to revoke the placement order ended /court/"
                + OPEN.id()
                + "/end"),
        links(REFUSED, CARE, OPEN));
  }

  @Test
  void whereNoneIsOpenItIsOpened() {
    assertEquals(
        List.of(
            "Open the application to revoke the placement order of Ava /court/new?child="
                + ACareCase.AVA),
        links(REFUSED, CARE, ENDED));
  }

  @Test
  void whatElseIsWrongLeadsNowhere() {
    assertEquals(List.of(), links(Form.prefilled(Map.of("otherWords", "Costs")), CARE, OPEN));
    assertEquals(
        List.of(),
        links(
            Form.prefilled(Map.of("otherWords", "")).with("otherWords", "Say what the order is"),
            CARE,
            OPEN));
  }
}
