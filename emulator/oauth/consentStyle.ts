/** The look of the consent page: light and dark, from a phone's width on. */
export const CONSENT_STYLE = `
:root{--ground:#f6f5f3;--card:#fff;--ink:#24231f;--soft:#6b6860;--line:#e4e2dd;--hover:#f4f2ee;--accent:#1f6feb;--on-accent:#fff;--warn:#9a3412;--warn-ground:#fff4e8}
@media (prefers-color-scheme:dark){:root{--ground:#171716;--card:#212120;--ink:#ecebe7;--soft:#a09d95;--line:#383733;--hover:#2a2a28;--accent:#5b9bff;--on-accent:#0d1a2e;--warn:#fdba74;--warn-ground:#3a2716}}
*{box-sizing:border-box;margin:0}
body{background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;min-height:100vh;display:grid;place-items:center;padding:24px 16px}
main{width:100%;max-width:480px;background:var(--card);border:1px solid var(--line);border-radius:16px;padding:32px;display:grid;gap:20px;box-shadow:0 1px 2px rgb(0 0 0/.04),0 12px 32px rgb(0 0 0/.06)}
header{text-align:center;display:grid;gap:6px}
h1{font-size:22px;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
.note,footer,small{color:var(--soft)}
.note,footer{text-wrap:balance}
.pair{display:flex;align-items:center;justify-content:center;gap:10px;margin-bottom:10px}
.pair span{width:48px;height:48px;border:1px solid var(--line);border-radius:12px;display:grid;place-items:center;font-size:24px;font-weight:600;background:var(--card)}
.pair i{width:28px;border-top:2px dotted var(--soft)}
.warning{background:var(--warn-ground);color:var(--warn);border-radius:10px;padding:10px 14px;overflow-wrap:anywhere}
ul{list-style:none;padding:0}
h2,legend{font-size:13px;font-weight:600;color:var(--soft);padding:0;margin-bottom:6px}
nav ul{display:grid;grid-template-columns:1fr 1fr;gap:8px}
nav a{display:flex;align-items:center;gap:10px;padding:8px 10px;border:1px solid var(--line);border-radius:10px;color:inherit;text-decoration:none;height:100%;min-width:0}
nav a>span:last-child{min-width:0}
nav a:hover,.tree label:hover,.all:hover{background:var(--hover)}
nav a[aria-current]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
nav b{display:block;font-weight:600;line-height:1.3;overflow-wrap:anywhere}
small{display:block;font-size:12px;line-height:1.35;overflow:hidden;text-overflow:ellipsis}
.sign{flex:none;width:28px;height:28px;border-radius:8px;background:var(--hover);display:grid;place-items:center;font-size:15px;font-weight:600}
form{display:grid;gap:16px}
fieldset{border:0;padding:0;min-width:0;display:grid;grid-template-columns:auto 1fr;align-items:center;border:1px solid var(--line);border-radius:10px;position:relative;margin-top:26px}
legend{position:absolute;top:-26px;left:0}
input[type=checkbox]{width:17px;height:17px;accent-color:var(--accent);flex:none;margin:0}
#all{margin-left:14px}
.all{padding:10px 14px 10px 12px;border-radius:0 10px 10px 0;cursor:pointer}
.all b{font-weight:600}
.tree{grid-column:1/-1;border-top:1px solid var(--line);padding:6px;max-height:264px;overflow:auto}
#all:checked~.tree{opacity:.5}
.tree label{display:flex;align-items:center;gap:10px;padding:5px 8px;border-radius:8px;cursor:pointer;overflow-wrap:anywhere}
.tree .sign{width:22px;height:22px;border-radius:6px;font-size:13px;font-weight:400}
.tree details{margin-left:35px}
.tree details details{margin-left:27px}
summary{font-size:12px;color:var(--soft);cursor:pointer;padding:1px 8px 3px;border-radius:6px;width:max-content}
.can{display:grid;gap:3px;font-size:13px;color:var(--soft)}
.can li::before{content:"✓";color:var(--accent);font-weight:700;margin-right:8px}
.actions{display:grid;grid-template-columns:1fr 2fr;gap:10px}
button{font:inherit;font-weight:600;padding:11px 16px;border-radius:10px;border:1px solid transparent;background:var(--accent);color:var(--on-accent);cursor:pointer}
button:hover{filter:brightness(1.07)}
button.quiet{background:none;border-color:var(--line);color:inherit}
button.quiet:hover{background:var(--hover);filter:none}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{font-size:12px;text-align:center;overflow-wrap:anywhere}
code{font:12px ui-monospace,SFMono-Regular,Menlo,monospace}
@media (max-width:430px){body{padding:0;place-items:start stretch}main{border:0;border-radius:0;min-height:100vh;padding:24px 18px;align-content:start}nav ul{grid-template-columns:1fr}}
`;
