// After the first paint: the application, what it needs, and the chart's code, in the order of use.
requestAnimationFrame(()=>setTimeout(()=>{const files=['files'];for(const href of files)document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}));import(files[0])}))
