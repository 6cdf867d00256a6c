package uk.kith.app.web.plan;

import java.util.List;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.list.Worklist;

/** The plans that were made. */
public record PlansPage(
    List<ListColumn> columns,
    List<Worklist.Row> rows,
    String empty,
    TableTools tools,
    Pager pager) {}
