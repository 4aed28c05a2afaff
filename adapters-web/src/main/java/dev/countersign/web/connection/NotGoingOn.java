package dev.countersign.web.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;

/** Sees to it that nobody is told to go on with a body that is too large to be taken. */
final class NotGoingOn extends ChannelInboundHandlerAdapter {
  private final long largestBody;

  NotGoingOn(long largestBody) {
    this.largestBody = largestBody;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request
        && request.decoderResult().isSuccess()
        && HttpUtil.getContentLength(request, 0L) > largestBody) {
      request.headers().remove(HttpHeaderNames.EXPECT);
    }
    context.fireChannelRead(message);
  }
}
