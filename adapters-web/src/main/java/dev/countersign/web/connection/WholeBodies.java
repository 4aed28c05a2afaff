package dev.countersign.web.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/** What was read of a body before its chunks broke must not pass for all of it. */
final class WholeBodies extends ChannelDuplexHandler {
  private final Waiting waiting;
  private boolean broken;

  WholeBodies(Waiting waiting) {
    this.waiting = waiting;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (isBroken(message)) {
      ReferenceCountUtil.release(message);
      refuse(context);
    } else {
      context.fireChannelRead(message);
    }
  }

  private static boolean isBroken(Object message) {
    return message instanceof HttpContent content
        && !(message instanceof HttpRequest)
        && content.decoderResult().isFailure();
  }

  private void refuse(ChannelHandlerContext context) {
    broken = true;
    if (waiting.isAnswered()) {
      ChannelFuture _ = context.close();
    } else {
      context.fireExceptionCaught(new DecoderException("chunks that are none"));
    }
  }

  /** Nothing can be read after it. */
  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    boolean last = broken && message instanceof LastHttpContent;
    ChannelFuture _ =
        context.write(
            message, last ? written.unvoid().addListener(ChannelFutureListener.CLOSE) : written);
  }
}
