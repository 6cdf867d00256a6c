package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.asking.NamesOfOthers.Name;
import uk.kith.placements.internal.facts.SeenChildren;

/** Names of who is linked with children, read for one question and told to nobody. */
@ApplicationScoped
class SqlNamedOthers implements NamedOthers {

  private static final String LINKED =
      """
      select c.id, c.first_name, c.family_name from placements.child c
       where c.merged_into is null
         and (c.id = any(?)
              or c.id in (select case when l.one_id = any(?) then l.other_id else l.one_id end
                            from placements.sibling_link l
                           where l.superseded_at is null
                             and (l.one_id = any(?) or l.other_id = any(?)))
              or c.id in (select other.child_id from placements.search_child mine
                            join placements.search_child other on other.search_id = mine.search_id
                           where mine.child_id = any(?)))
      """;

  private static final String OF_HOME =
      """
      select c.id, c.first_name, c.family_name from placements.child c
       where c.merged_into is null
         and c.id in (select p.child_id from placements.placement p
                       where p.household_id = ? and p.superseded_at is null)
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;

  private record Named(ChildId id, Name name) {}

  @Override
  public List<Finding> in(RuleId rule, Collection<ChildId> children, Collection<String> texts) {
    if (texts.stream().allMatch(String::isBlank)) {
      return List.of();
    }
    List<Name> about = new ArrayList<>();
    List<Name> others = new ArrayList<>();
    for (Named each : linked(List.copyOf(children))) {
      boolean alone = children.size() == 1 && children.contains(each.id());
      (alone ? about : others).add(each.name());
    }
    return NamesOfOthers.in(rule, texts, about, others);
  }

  @Override
  public List<Finding> inHome(RuleId rule, HouseholdId home, Collection<String> texts) {
    return texts.stream().allMatch(String::isBlank)
        ? List.of()
        : NamesOfOthers.inHome(
            rule,
            texts,
            sql.list(OF_HOME + seenChildren.and("c.id"), SqlNamedOthers::named, home).stream()
                .map(Named::name)
                .toList());
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(
        new ChildId(Sql.uuid(row, "id")),
        new Name(Sql.findText(row, "first_name"), Sql.findText(row, "family_name")));
  }

  private List<Named> linked(List<ChildId> children) {
    return sql.list(
        LINKED + seenChildren.and("c.id"),
        SqlNamedOthers::named,
        children,
        children,
        children,
        children,
        children);
  }
}
