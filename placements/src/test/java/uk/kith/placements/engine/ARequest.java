package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.LocalAuthority;

/**
 * A search by Rotherham for a short-term placement from 30 September 2014, unless said otherwise.
 */
public final class ARequest {

  public static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  public static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  public static final LocalAuthority SHEFFIELD = new LocalAuthority("E08000019");
  public static final LocalAuthority LEEDS = new LocalAuthority("E08000035");

  /** Of whose neighbours nothing is known. */
  public static final LocalAuthority ELSEWHERE = new LocalAuthority("E06999999");

  private final List<ChildSnapshot> children = new ArrayList<>();
  private final List<SiblingLink> links = new ArrayList<>();
  private final List<ParentLink> parents = new ArrayList<>();
  private LocalDate neededFrom = DAY;
  private SearchKind kind = SearchKind.SHORT_TERM;
  private Together together = Together.PREFERRED;
  private LocalAuthority responsible = ROTHERHAM;

  private ARequest() {}

  public static ARequest forChildren(AChild... children) {
    ARequest request = new ARequest();
    for (AChild child : children) {
      request.children.add(child.build());
    }
    return request;
  }

  /** One boy of 9. */
  public static ARequest forOne() {
    return forChildren(AChild.called("c1"));
  }

  /** Boys of 9 called c1, c2 ... who are full brothers. */
  public static ARequest forSiblings(int count) {
    AChild[] children = new AChild[count];
    for (int i = 0; i < count; i++) {
      children[i] = AChild.called("c" + (i + 1));
    }
    ARequest request = forChildren(children);
    for (int i = 1; i < count; i++) {
      request.link("c" + i, "c" + (i + 1), SiblingKind.FULL);
    }
    return request;
  }

  public ARequest link(String one, String other, SiblingKind kind) {
    links.add(new SiblingLink(AChild.idOf(one), AChild.idOf(other), kind));
    return this;
  }

  public ARequest parent(String parent, String child) {
    parents.add(new ParentLink(AChild.idOf(parent), AChild.idOf(child)));
    return this;
  }

  public ARequest neededFrom(LocalDate day) {
    neededFrom = day;
    return this;
  }

  public ARequest kind(SearchKind is) {
    kind = is;
    return this;
  }

  public ARequest together(Together is) {
    together = is;
    return this;
  }

  public ARequest responsible(LocalAuthority is) {
    responsible = is;
    return this;
  }

  public PlacementRequest build() {
    return PlacementRequest.of(children, links, neededFrom, kind, together, responsible)
        .with(parents);
  }
}
