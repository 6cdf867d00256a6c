package uk.kith.placements.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;

/**
 * Which children in one home are one unit of a parent with a child and so use one place
 * (R-PLACE-39): a looked after parent with the own children who live there too; and children for
 * whom one place was held by a search for parent and child, while it is not known that the parent
 * of one of them lives elsewhere. A parent who is not looked after is nobody on record, and fills
 * no place. In the usual fostering limit they count one by one (R-PLACE-05): that is asked
 * elsewhere.
 */
public final class FamilyUnits {

  /**
   * A child who lives in the home, or is to.
   *
   * @param parent its own parent, who is a child on record; null when there is none
   * @param held names the place that it shares with others; null when it shares none
   * @param age completed years
   */
  public record Member(ChildId child, @Nullable ChildId parent, @Nullable UUID held, int age) {}

  /** By child the one who stands for its unit: the parent, or else the eldest. */
  private final Map<ChildId, ChildId> heads = new HashMap<>();

  private FamilyUnits(Collection<Member> members) {
    Map<ChildId, Member> byChild = new HashMap<>();
    members.forEach(member -> byChild.put(member.child(), member));
    for (Member member : members) {
      heads.put(member.child(), eldestForebear(member, byChild));
    }
    Set<ChildId> parents = new HashSet<>();
    members.stream().map(Member::parent).filter(byChild::containsKey).forEach(parents::add);
    Map<UUID, Member> first = new HashMap<>();
    members.stream()
        .filter(each -> each.held() != null && knowsNoParentElsewhere(each, byChild))
        .sorted(
            Comparator.comparing((Member each) -> !parents.contains(each.child()))
                .thenComparing(Comparator.comparingInt(Member::age).reversed())
                .thenComparing(each -> each.child().toString()))
        .forEach(each -> join(first.putIfAbsent(each.held(), each), each));
  }

  public static FamilyUnits of(Collection<Member> members) {
    return new FamilyUnits(List.copyOf(members));
  }

  /** Places that they use together. */
  public int places() {
    return Set.copyOf(heads.values()).size();
  }

  /** What a child is in its unit; null when it is alone in a place. */
  public Resident.@Nullable Unit unitOf(ChildId child) {
    ChildId head = heads.get(child);
    if (!child.equals(head)) {
      return head == null ? null : Resident.Unit.CHILD;
    }
    boolean alone = heads.values().stream().filter(child::equals).count() == 1;
    return alone ? null : Resident.Unit.PARENT;
  }

  /** Who stands for the unit of a child, the same for all of it; null when it is alone. */
  public @Nullable ChildId headOf(ChildId child) {
    return unitOf(child) == null ? null : heads.get(child);
  }

  /** Whether a child uses no other place than some of the others do. */
  public boolean sharesWith(ChildId child, Collection<ChildId> others) {
    ChildId head = heads.get(child);
    return head != null
        && others.stream().anyMatch(other -> !other.equals(child) && head.equals(heads.get(other)));
  }

  private void join(@Nullable Member first, Member next) {
    if (first == null) {
      return;
    }
    ChildId from = heads.getOrDefault(next.child(), next.child());
    ChildId to = heads.getOrDefault(first.child(), first.child());
    heads.replaceAll((child, head) -> head.equals(from) ? to : head);
  }

  private static boolean knowsNoParentElsewhere(Member member, Map<ChildId, Member> here) {
    return member.parent() == null || here.containsKey(member.parent());
  }

  private static ChildId eldestForebear(Member member, Map<ChildId, Member> here) {
    Set<ChildId> passed = new HashSet<>();
    Member each = member;
    Member parent = parent(each, here);
    while (passed.add(each.child()) && parent != null) {
      each = parent;
      parent = parent(each, here);
    }
    return each.child();
  }

  private static @Nullable Member parent(Member member, Map<ChildId, Member> here) {
    return member.parent() == null ? null : here.get(member.parent());
  }
}
