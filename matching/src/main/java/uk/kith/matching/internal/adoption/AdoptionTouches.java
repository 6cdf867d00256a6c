package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import uk.kith.kernel.service.TouchLog;

/**
 * Which children and families transactions touched, also by a search or a link of them: what is
 * said of each child of a search rests on all of it.
 */
@ApplicationScoped
public class AdoptionTouches extends TouchLog {

  private static final String SUBJECTS =
      """
      with searched as (
        select subject_id as id from logged
        union
        select k.family_finding from logged l join matching.link k on k.id = l.subject_id
        union
        select c.family_finding from logged l join matching.family_finding_child c
            on c.child = l.subject_id)
      select subject_id from logged
      union
      select c.child from searched s join matching.family_finding_child c
          on c.family_finding = s.id
      union
      select k.household from searched s join matching.link k on k.family_finding = s.id
      """;

  public AdoptionTouches() {
    super("matching.touched", SUBJECTS);
  }
}
