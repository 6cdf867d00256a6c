package uk.kith.app.web.search;

import java.util.Set;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Refused;
import uk.kith.placements.engine.asking.NamesOfOthers;

/**
 * Why a text is kept though it seems to name another child (R-MATCH-15). A form asks it once the
 * text was refused; whoever fills it in accepts that, and whoever writes the text anew leaves it
 * empty.
 */
public final class KeptNames {

  private KeptNames() {}

  /**
   * The form with what was found, at the field that asks why.
   *
   * @throws Refused when another rule speaks, which no answer here outweighs
   */
  public static Form refused(Form form, String field, Refused refused) {
    Form told = form;
    for (Finding finding : refused.findings()) {
      if (!finding.rule().equals(NamesOfOthers.DECISION)) {
        throw refused;
      }
      told = told.with(field, finding.text());
    }
    return told;
  }

  /** What the form accepts. */
  public static Acceptance of(Form form, String field) {
    String why = form.value(field);
    return why.isEmpty() ? Acceptance.NONE : new Acceptance(Set.of(NamesOfOthers.DECISION), why);
  }
}
