package uk.kith.placements.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;

/** R-PLACE-39: who is whose parent among the children of one search. */
class ParentLinkTest {

  private static final ParentLink HERS = link("mother", "baby");

  @Test
  void whatIsOnRecordIsTold() {
    assertEquals(List.of(HERS), among(SearchKind.SHORT_TERM, List.of(HERS)));
    assertEquals(List.of(), among(SearchKind.SHORT_TERM, List.of()));
    assertEquals(List.of(), among(SearchKind.SHORT_TERM, List.of(link("mother", "other"))));
  }

  @Test
  void aSearchForParentAndChildTellsItByTheirAges() {
    assertEquals(List.of(HERS), among(SearchKind.PARENT_AND_CHILD, List.of()));
  }

  /** Somebody else is on record as its parent, or they are sisters. */
  @Test
  void whatIsOnRecordIsStrongerThanAges() {
    assertEquals(
        List.of(), among(SearchKind.PARENT_AND_CHILD, List.of(link("her mother", "baby"))));
    ARequest sisters = both(SearchKind.PARENT_AND_CHILD).link("mother", "baby", SiblingKind.FULL);
    assertEquals(List.of(), ParentLink.among(sisters.build(), List.of()));
  }

  private static List<ParentLink> among(SearchKind kind, List<ParentLink> recorded) {
    return ParentLink.among(both(kind).build(), recorded);
  }

  private static ARequest both(SearchKind kind) {
    return ARequest.forChildren(AChild.called("mother").aged(16), AChild.called("baby").aged(0))
        .kind(kind);
  }

  private static ParentLink link(String parent, String child) {
    return new ParentLink(id(parent), id(child));
  }

  private static ChildId id(String name) {
    return AChild.idOf(name);
  }
}
