package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.counted.CareEnd;

/** How periods of care ended. It neither checks roles nor audits; the services do. */
@ApplicationScoped
public class CareEnds {

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** The end of a period of care, whose it was, and in what placement it ended. */
  public record Left(ChildId child, String placementType, CareEnd end) {}

  /** The same without whose they were. */
  public List<CareEnd> between(LocalDate first, LocalDate last) {
    return whoLeft(first, last).stream().map(Left::end).toList();
  }

  /**
   * Of the last placement of each period of care, without short breaks. Who is 18 while the
   * placement goes on has left care on the birthday, and nobody recorded how: the code is empty.
   */
  public List<Left> whoLeft(LocalDate first, LocalDate last) {
    return sql.list(
        """
        select p.child_id, p.type, care.until_on,
               case when p.end_on = care.until_on then coalesce(p.reason_ceased, '') else '' end
                 as code
          from placements.care_span care
          join placements.placement p on p.id = care.placement_id
         where care.authority = ? and care.until_on between ? and ?
           and care.until_on in (care.end_on, care.eighteen_on) and not care.short_breaks
           and not (care.until_on = care.end_on and coalesce(p.reason_ceased, '') = 'X1')
           and not exists (select from placements.placement n
                            where n.child_id = p.child_id and n.superseded_at is null
                              and n.care_began = p.care_began and n.start_on >= p.end_on
                              and n.id <> p.id)
        """,
        row ->
            new Left(
                new ChildId(Sql.uuid(row, "child_id")),
                row.getString("type"),
                new CareEnd(Sql.day(row, "until_on"), row.getString("code"))),
        authority.code(),
        first,
        last);
  }
}
