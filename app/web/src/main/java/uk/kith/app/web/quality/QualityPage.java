package uk.kith.app.web.quality;

import java.util.List;
import uk.kith.app.web.component.Bar;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Figure;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.app.web.list.TableTools;

/**
 * What to fix first: findings counted by rule, by age and by team, and what rests on them.
 *
 * @param finding the sentence of the page
 * @param figures indicators, and of how many children each is not known
 * @param largest bars of the rules with most open findings
 * @param tools of the table of rules: its heads, and the files
 * @param selects the filters of the table of rules
 * @param form what its filters ask for
 * @param found whether any rule has findings, shown or not
 * @param rules one row for each rule that is shown
 */
public record QualityPage(
    String asOf,
    String finding,
    List<Count> counts,
    String total,
    List<Figure> figures,
    List<Bar> largest,
    List<Bar> standings,
    List<Bar> teams,
    TableTools tools,
    List<Select> selects,
    Form form,
    boolean found,
    List<RuleRow> rules) {
  /** The order as the address tells it, which the filters' form sends along. */
  public List<String> kept() {
    return TableTools.kept(form);
  }

  /**
   * A rule.
   *
   * @param rests each answer with the children of whom it is not known or may be wrong
   */
  public record RuleRow(
      String rule,
      String href,
      Tag severity,
      String text,
      String open,
      String children,
      String accepted,
      List<String> rests) {}
}
