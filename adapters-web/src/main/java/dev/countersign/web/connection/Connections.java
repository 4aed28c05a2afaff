package dev.countersign.web.connection;

import dev.countersign.web.ConnectionTimes;
import dev.countersign.web.WebSettings;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import jakarta.inject.Singleton;

/** Sets up every connection: how its requests are read, and who watches over it. */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private static final String CODEC = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;

  private final ConnectionTimes times;
  private final NettyHttpServerConfiguration server;

  Connections(WebSettings settings, NettyHttpServerConfiguration server) {
    this.times = settings.times();
    this.server = server;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new EachOne());
    return event.getBean();
  }

  private final class EachOne implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return role == ChannelRole.CONNECTION ? new One(channel.pipeline()) : this;
    }
  }

  private final class One implements NettyServerCustomizer {
    private final ChannelPipeline pipeline;

    One(ChannelPipeline pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    public void onStreamPipelineBuilt() {
      var waiting = new Waiting(times, System.nanoTime());
      var traffic = new Traffic(waiting);
      pipeline.replace(CODEC, CODEC, codec());
      pipeline.addBefore(CODEC, "countersign-traffic", traffic);
      pipeline.addAfter(CODEC, "countersign-going-on", new NotGoingOn(server.getMaxRequestSize()));
      pipeline.addAfter(CODEC, "countersign-whole-bodies", new WholeBodies(waiting));
      pipeline.addAfter(CODEC, "countersign-watch", new Watch(times, waiting, traffic));
    }
  }

  private HttpServerCodec codec() {
    return new HttpServerCodec(
        new HttpDecoderConfig()
            .setMaxInitialLineLength(server.getMaxInitialLineLength())
            .setMaxHeaderSize(server.getMaxHeaderSize())
            .setMaxChunkSize(server.getMaxChunkSize())
            .setInitialBufferSize(server.getInitialBufferSize())
            .setHeadersFactory(OneLength.FACTORY));
  }
}
