package uk.kith.matching.engine.plan;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import uk.kith.benchmarks.InventedWaiting;

/**
 * One child a home, solved in one run by our own shortest augmenting paths, by JGraphT's maximum
 * weight bipartite matching and by OR-Tools' minimum cost flow, from the same columns; each builds
 * what it works on within its time. All three must reach the same. Arguments: size, runs. Stands in
 * the package of the engine to call what is private to it.
 */
public final class OneUnitTimes {

  private static final long SEED = 2014;

  private final Grid grid;
  private final long[] value;

  private OneUnitTimes(Grid grid) {
    this.grid = grid;
    value = Ladder.upTo(List.of(Aim.PLACED, Aim.SCORE)).ofAll(grid);
  }

  public static void main(String[] arguments) {
    String whyNot = OrTools.whyNot();
    if (whyNot != null) {
      throw new IllegalStateException(whyNot);
    }
    int runs = Integer.parseInt(arguments[1]);
    OneUnitTimes times = new OneUnitTimes(Columns.of(InventedWaiting.oneEach(arguments[0], SEED)));
    System.out.printf(
        Locale.ROOT,
        "%s: %d children, %d homes, %d options, load %.1f%n",
        arguments[0],
        times.grid.children.length,
        times.grid.homes.length,
        times.grid.size(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    long own = times.time("shortest augmenting paths", runs, OneUnitTimes::own);
    long flow = times.time("OR-Tools minimum cost flow", runs, OneUnitTimes::flow);
    long graph = times.time("JGraphT bipartite matching", runs, OneUnitTimes::graph);
    if (own != flow || own != graph) {
      throw new IllegalStateException(own + ", " + flow + " and " + graph);
    }
  }

  private long time(String name, int runs, ToLongFunction<OneUnitTimes> solver) {
    double[] wall = new double[runs];
    double[] cpu = new double[runs];
    long reached = 0;
    for (int run = -2; run < runs; run++) {
      long began = System.nanoTime();
      long beganCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reached = solver.applyAsLong(this);
      if (run >= 0) {
        wall[run] = (System.nanoTime() - began) / 1e6;
        cpu[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beganCpu) / 1e6;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "  %-28s reaches %d: median %.2f ms by the clock (least %.2f), %.2f ms of the processor%n",
        name,
        reached,
        wall[runs / 2],
        wall[0],
        cpu[runs / 2]);
    return reached;
  }

  private long own() {
    return OneEach.match(grid, value).value(value);
  }

  private long flow() {
    MinCostFlow flow = new MinCostFlow();
    int children = grid.children.length;
    int nowhere = children + grid.homes.length;
    for (int o = 0; o < grid.size(); o++) {
      flow.addArcWithCapacityAndUnitCost(grid.child[o], children + grid.home[o], 1, -value[o]);
    }
    for (int h = 0; h < grid.homes.length; h++) {
      flow.addArcWithCapacityAndUnitCost(children + h, nowhere, 1, 0);
    }
    for (int c = 0; c < children; c++) {
      flow.addArcWithCapacityAndUnitCost(c, nowhere, 1, 0);
      flow.setNodeSupply(c, 1);
    }
    flow.setNodeSupply(nowhere, -children);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("no flow");
    }
    return -flow.getOptimalCost();
  }

  private long graph() {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    int children = grid.children.length;
    Set<Integer> ones = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (int o = 0; o < grid.size(); o++) {
      int home = children + grid.home[o];
      if (ones.add(grid.child[o])) {
        graph.addVertex(grid.child[o]);
      }
      if (others.add(home)) {
        graph.addVertex(home);
      }
      graph.setEdgeWeight(graph.addEdge(grid.child[o], home), (double) value[o]);
    }
    return Math.round(
        new MaximumWeightBipartiteMatching<>(graph, ones, others).getMatching().getWeight());
  }
}
