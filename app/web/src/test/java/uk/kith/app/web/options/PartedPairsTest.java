package uk.kith.app.web.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.search.SearchFacts;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.matching.api.OptionsView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.ParentLink;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/** R-MATCH-16: who would lose whom, in plain words. */
class PartedPairsTest {

  private static final ParentLink HIS = new ParentLink(child("Amir"), child("Danyal"));

  @Test
  void aParentAndItsBabyAreNamedAsSuch() {
    OptionsView.Split split = parting(List.of(HIS), Set.of(child("Danyal"), child("Amir")));
    assertEquals("Amir and Danyal, a father and his baby", parted(split, 1));
    assertEquals("Amir and Danyal, a father and his child", parted(split, 2));
    assertNotNull(PartedPairs.warning(SearchKind.SHORT_TERM, List.of(split)));
  }

  @Test
  void brothersAreNamedAlone() {
    OptionsView.Split split = parting(List.of(), Set.of(child("Danyal"), child("Amir")));
    assertEquals("Amir and Danyal", parted(split, 1));
    assertNull(PartedPairs.warning(SearchKind.SHORT_TERM, List.of(split)));
    assertNotNull(PartedPairs.warning(SearchKind.PARENT_AND_CHILD, List.of(split)));
    assertNull(PartedPairs.warning(SearchKind.PARENT_AND_CHILD, List.of()));
  }

  @Test
  void childrenOfTwoFamiliesPartNobody() {
    assertEquals("Nobody", parted(parting(List.of()), 1));
  }

  @SafeVarargs
  private static OptionsView.Split parting(List<ParentLink> parents, Set<ChildId>... pairs) {
    return new OptionsView.Split(List.of(), 10, List.of(pairs), parents);
  }

  private static String parted(OptionsView.Split split, int years) {
    List<ChildView> children = List.of(aBoy("Amir", 17), aBoy("Danyal", years));
    SearchView search =
        new SearchView(
            new SearchId(child("search").value()),
            "2014-0187",
            List.of(child("Amir"), child("Danyal")),
            TODAY,
            LocalDate.of(2014, 10, 3),
            SearchKind.SHORT_TERM,
            Together.PREFERRED,
            SearchView.Status.OPEN,
            null,
            null,
            List.of(),
            List.of(),
            1);
    return new PartedPairs(new SearchFacts(search, children, TODAY), children).of(split);
  }
}
