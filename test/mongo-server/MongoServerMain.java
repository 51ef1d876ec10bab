import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * Prints the URI of a MongoDB-speaking server and serves until standard input closes: on a free port and in memory, or with the
 * arguments port and file there, keeping its data in the file.
 */
public class MongoServerMain {
  /** The versions that come with the server stop at wire version 8, which today's drivers refuse. */
  static class Version implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(6, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 17;
    }
  }

  public static void main(String[] args) throws Exception {
    int port = args.length == 2 ? Integer.parseInt(args[0]) : 0;
    MongoBackend backend = args.length == 2 ? durable(args[1]) : new MemoryBackend().version(new Version());
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", port));
    System.out.println(server.getConnectionString());
    System.in.transferTo(java.io.OutputStream.nullOutputStream());
    server.shutdownNow();
  }

  /** Writes to the file a moment after each change, so that a kill costs the last few milliseconds at most. */
  private static MongoBackend durable(String file) {
    MVStore store = MVStore.open(file);
    store.setAutoCommitDelay(1);
    return new H2Backend(store).version(new Version());
  }
}
