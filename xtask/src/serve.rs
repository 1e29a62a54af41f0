//! A small web server for one person at this machine: the page and its package, nothing else.

use std::fs;
use std::io::{Cursor, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::command::root;
use crate::package;

/// Builds the package and serves the page until it is stopped.
pub fn serve(port: u16) -> Result<()> {
    // A taken port is told before the build, not after it.
    let listener = listen(port)?;
    package::build()?;
    println!("onrecord is at {} (Ctrl+C stops it)", address(&listener)?);
    answer(listener)
}

/// Serves the page on a free port for as long as this program runs, and gives its address.
pub fn serve_in_background() -> Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = address(&listener)?;
    thread::spawn(|| answer(listener));
    Ok(address)
}

fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let free = (port..=u16::MAX)
                .find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
                .with_context(|| format!("port {port} and all above it are taken"))?;
            bail!("port {port} is taken; this one is free: cargo xtask serve --port {free}")
        }
        Err(error) => Err(error).with_context(|| format!("port {port} can't be used")),
    }
}

fn address(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

fn answer(listener: TcpListener) -> Result<()> {
    let server = Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
    for request in server.incoming_requests() {
        let response = respond(&request);
        // A browser that has gone away in between is no fault of ours.
        let _ = request.respond(response);
    }
    Ok(())
}

fn respond(request: &Request) -> Response<Cursor<Vec<u8>>> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return response(405, TEXT, b"Only GET and HEAD are answered here.\n".into());
    }
    let file = file(request.url());
    match file.and_then(|file| Some((media_type(&file), fs::read(file).ok()?))) {
        Some((media_type, data)) => response(200, media_type, data),
        None => response(404, TEXT, b"There is no such file.\n".into()),
    }
}

fn response(status: u16, media_type: &str, data: Vec<u8>) -> Response<Cursor<Vec<u8>>> {
    Response::from_data(data)
        .with_status_code(status)
        .with_header(header("Content-Type", media_type))
        // What is served here changes with every build.
        .with_header(header("Cache-Control", "no-store"))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("our headers are plain ASCII")
}

/// The file that a request is for: `/pkg/…` lies in `pkg/`, everything else in `www/`. None where the
/// path leads out of these folders. Our files have plain names, so nothing is decoded.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let is_plain = |part| matches!(part, Component::Normal(_));
    if path.contains('\\') || !Path::new(path).components().all(is_plain) {
        return None;
    }
    let folder = if path.starts_with("pkg/") { "" } else { "www" };
    let file = root().join(folder).join(path);
    let is_folder = path.is_empty() || path.ends_with('/');
    Some(if is_folder { file.join("index.html") } else { file })
}

const TEXT: &str = "text/plain; charset=utf-8";

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("webmanifest") => "application/manifest+json",
        Some("txt") => TEXT,
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn paths_lead_into_the_page_and_the_package_only() {
        let lies_in = |url| file(url).map(|file| file.strip_prefix(root()).unwrap().to_owned());
        assert_eq!(lies_in("/"), Some("www/index.html".into()));
        assert_eq!(lies_in("/style.css?v=2"), Some("www/style.css".into()));
        assert_eq!(lies_in("/samples/"), Some("www/samples/index.html".into()));
        assert_eq!(lies_in("/pkg/onrecord.js"), Some("pkg/onrecord.js".into()));
        for url in ["/../Cargo.toml", "/pkg/../Cargo.toml", "/pkg/..\\Cargo.toml", "//etc/passwd", "/.", "*", ""] {
            assert_eq!(lies_in(url), None, "{url}");
        }
    }

    #[test]
    fn answers_over_http() {
        let address = serve_in_background().unwrap();
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(host).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let found = ask("GET /pkg/package.json");
        assert!(found.starts_with("HTTP/1.1 200"), "{found}");
        assert!(found.contains("Content-Type: application/json\r\n"), "{found}");
        assert!(found.contains("Cache-Control: no-store\r\n"), "{found}");
        assert!(found.contains("\"name\": \"onrecord\""), "{found}");
        assert!(ask("GET /nowhere").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /pkg/../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(ask("POST /").starts_with("HTTP/1.1 405"));
        assert!(ask("HEAD /pkg/package.json").ends_with("\r\n\r\n"));
    }

    #[test]
    fn a_taken_port_comes_with_a_free_one() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.contains(&format!("port {port} is taken")), "{message}");
        assert!(message.contains("cargo xtask serve --port "), "{message}");
    }
}
