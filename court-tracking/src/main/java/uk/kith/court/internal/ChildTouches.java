package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.court.api.CourtChildTouches;
import uk.kith.kernel.service.TouchLog;

/** Of which children transactions touched what is recorded here, also in the proceedings. */
@ApplicationScoped
public class ChildTouches extends TouchLog implements CourtChildTouches {

  private static final String CHILDREN =
      """
      select subject_id from logged
      union
      select c.child from logged l join court.child_in_proceedings c on c.proceedings = l.subject_id
      union
      select c.child from logged l join court.child_in_proceedings c on c.id = l.subject_id
      union
      select c.child from logged l join court.concern c on c.id = l.subject_id
      union
      select g.child from logged l join court.guardianship_case g on g.id = l.subject_id
      """;

  public ChildTouches() {
    super("court.touched", CHILDREN);
  }
}
