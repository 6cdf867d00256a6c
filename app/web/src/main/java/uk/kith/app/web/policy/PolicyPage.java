package uk.kith.app.web.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;

/**
 * The versions of the policy, and what is proposed.
 *
 * @param sentence the order of plans by the version in force
 * @param drafts null for those who may not draft
 */
public record PolicyPage(
    String sentence,
    List<ListColumn> columns,
    List<Worklist.Row> rows,
    TableTools tools,
    @Nullable List<Draft> drafts) {

  /** A proposal. */
  public record Draft(String href, String from, String author, String reason) {}
}
